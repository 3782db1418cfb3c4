import type { ClassLife, ClassTeacherRow, FollowUp, Lesson, MaterialMove } from "../../backend/generated/types";
import { call } from "../../data/call";
import * as follow from "./follow-up-rows";
import * as lesson from "./lesson-rows";
import { LifePart } from "./life-part.svelte";
import * as material from "./material-rows";
import * as teacher from "./teacher-rows";

/** Timetable, teachers, materials and work after training of one class, as typed. */
export class ClassLifeSheet {
  readonly lessons = new LifePart<Lesson, lesson.LessonCells>({ read: lesson.cellsOf, empty: lesson.emptyLesson, isBlank: lesson.isBlank });
  readonly teachers = new LifePart<ClassTeacherRow, teacher.TeacherCells>({ read: teacher.cellsOf, empty: teacher.emptyTeacher, isBlank: teacher.isBlank });
  readonly materials = new LifePart<MaterialMove, material.MaterialCells>({ read: material.cellsOf, empty: material.emptyMove, isBlank: material.isBlank });
  readonly followUps: LifePart<FollowUp, follow.FollowUpCells>;
  /** Học viên by the names the grid offers. */
  names = $state.raw<Map<string, string>>(new Map());

  constructor(readonly uid: string) {
    this.followUps = new LifePart({ read: (one) => follow.cellsOf(one, this.names), empty: follow.emptyFollowUp, isBlank: follow.isBlank });
  }

  take(life: ClassLife, people: follow.Person[]): void {
    this.names = follow.namesOf(people);
    this.lessons.take(life.lessons);
    this.teachers.take(life.teachers);
    this.materials.take(life.materials);
    this.followUps.take(life.follow_ups);
  }

  async save(): Promise<void> {
    const class_uid = this.uid;
    await this.teachers.save((rows) => call("save_class_teachers", { class_uid, rows: rows.map(teacher.draftOf) }));
    await this.lessons.save((rows) => call("save_lessons", { class_uid, lessons: rows.map((row) => lesson.lessonOf(row, class_uid)) }));
    await this.materials.save((rows) => call("save_materials", { class_uid, rows: rows.map((row, at) => material.moveOf(row, class_uid, at)) }));
    await this.followUps.save((rows) => call("save_follow_ups", { class_uid, rows: rows.map((row) => follow.followUpOf(row, class_uid, this.names)) }));
  }
}

const sheets = new Map<string, ClassLifeSheet>();

/** The sheet of a class, the same one until another data file is opened. */
export function lifeOf(file: string, uid: string): ClassLifeSheet {
  const name = `${file}:${uid}`;
  const sheet = sheets.get(name) ?? new ClassLifeSheet(uid);
  sheets.set(name, sheet);
  return sheet;
}
